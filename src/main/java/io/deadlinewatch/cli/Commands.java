package io.deadlinewatch.cli;

import io.deadlinewatch.cli.collect.CollectCommand;
import io.deadlinewatch.cli.collect.DraftCommand;
import io.deadlinewatch.cli.collect.DraftsCommand;
import io.deadlinewatch.cli.doctor.DoctorCommand;
import io.deadlinewatch.cli.doctor.StatusCommand;
import io.deadlinewatch.cli.edit.AddCommand;
import io.deadlinewatch.cli.edit.AmendCommand;
import io.deadlinewatch.cli.edit.AudienceCommand;
import io.deadlinewatch.cli.edit.CancelCommand;
import io.deadlinewatch.cli.edit.FactCommand;
import io.deadlinewatch.cli.edit.MoveCommand;
import io.deadlinewatch.cli.edit.ReopenCommand;
import io.deadlinewatch.cli.edit.RepairCommand;
import io.deadlinewatch.cli.edit.RetractCommand;
import io.deadlinewatch.cli.edit.SettleCommand;
import io.deadlinewatch.cli.files.BoardCommand;
import io.deadlinewatch.cli.files.CheckCommand;
import io.deadlinewatch.cli.files.ExportCommand;
import io.deadlinewatch.cli.files.ImportCommand;
import io.deadlinewatch.cli.files.PreviewCommand;
import io.deadlinewatch.cli.look.AlertsCommand;
import io.deadlinewatch.cli.look.ConfigCommand;
import io.deadlinewatch.cli.look.ListCommand;
import io.deadlinewatch.cli.look.LogCommand;
import io.deadlinewatch.cli.look.ShowCommand;
import io.deadlinewatch.cli.look.WordsCommand;
import io.deadlinewatch.cli.routes.DeadLettersCommand;
import io.deadlinewatch.cli.routes.RoutesCommand;
import io.deadlinewatch.cli.subscribers.SubscribeCommand;
import io.deadlinewatch.cli.subscribers.SubscribersCommand;
import io.deadlinewatch.cli.subscribers.TestAlertCommand;
import io.deadlinewatch.cli.subscribers.UnsubscribeCommand;
import io.deadlinewatch.cli.watch.WatchCommand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Which commands there are, in the order of the help. A run makes only those that its words name,
 * since a command with all its options takes long to make; of the others it needs what they are
 * called and what they do, for the help and to ask what was meant.
 */
final class Commands implements CommandLine.IParameterPreprocessor {
  private static final List<Class<?>> ALL =
      List.of(
          CheckCommand.class,
          ImportCommand.class,
          ExportCommand.class,
          ListCommand.class,
          ShowCommand.class,
          AddCommand.class,
          MoveCommand.class,
          AmendCommand.class,
          SettleCommand.class,
          CancelCommand.class,
          ReopenCommand.class,
          RetractCommand.class,
          RepairCommand.class,
          FactCommand.class,
          AudienceCommand.class,
          AlertsCommand.class,
          LogCommand.class,
          SubscribeCommand.class,
          SubscribersCommand.class,
          UnsubscribeCommand.class,
          TestAlertCommand.class,
          RoutesCommand.class,
          DeadLettersCommand.class,
          DoctorCommand.class,
          StatusCommand.class,
          PreviewCommand.class,
          BoardCommand.class,
          WatchCommand.class,
          CollectCommand.class,
          DraftsCommand.class,
          DraftCommand.class,
          ConfigCommand.class,
          HelpCommand.class,
          CompletionCommand.class,
          WordsCommand.class);

  /** Makes them all. */
  static void addAll(CommandLine.Model.CommandSpec root) {
    add(root, _ -> true);
  }

  /** Anew for each run of the same root, since a command may run another. */
  @Override
  public boolean preprocess(
      Stack<String> words,
      CommandLine.Model.CommandSpec root,
      CommandLine.Model.@Nullable ArgSpec argument,
      Map<String, Object> more) {
    List.copyOf(root.subcommands().keySet()).forEach(root::removeSubcommand);
    add(root, Set.copyOf(words)::contains);
    return false;
  }

  private static void add(CommandLine.Model.CommandSpec root, Predicate<String> isNamed) {
    var parent = root.commandLine();
    for (var type : ALL) {
      var known = type.getAnnotation(CommandLine.Command.class);
      var command =
          isNamed.test(known.name())
              ? new CommandLine(type, parent.getFactory())
              : new CommandLine(outline(known));
      command.setOut(parent.getOut()).setErr(parent.getErr());
      root.addSubcommand(known.name(), command);
    }
  }

  private static CommandLine.Model.CommandSpec outline(CommandLine.Command known) {
    var outline = CommandLine.Model.CommandSpec.create().name(known.name());
    outline.usageMessage().description(known.description()).hidden(known.hidden());
    return outline;
  }
}
