package io.deadlinewatch.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * How shells complete what only the deployment knows. A shell does not wait for Java and AWS: it
 * offers what it knows from the last minutes, has that renewed in the background, and waits for it
 * at most 300 ms.
 */
final class CompletionWords {
  /** For any shell: prints the words of a kind, for the options that name the deployment. */
  private static final String WORDS =
      """
        PATH=$PATH:/usr/bin:/bin
        folder=${XDG_CACHE_HOME:-$HOME/.cache}/deadline-watch/words
        key=$(printf "%s|" "$@" "$DEADLINES_TABLE" "$DEADLINES_STACK" "$DEADLINES_PROFILE" \
          "$DEADLINE_WATCH_HOME" "$AWS_PROFILE" "$AWS_REGION" "$AWS_ENDPOINT_URL" "$XDG_CONFIG_HOME" | cksum | tr " " -)
        file=$folder/$1-$key
        if [ -z "$(find "$file" -mmin -1 2>/dev/null)" ]; then
          (
            umask 077
            mkdir -p "$folder" || exit
            [ -z "$(find "$file.new" -prune -mmin +1)" ] || rm -rf "$file.new"
            mkdir "$file.new" || exit
            if deadline-watch __complete "$@" >"$file.new/words"; then
              mv -f "$file.new/words" "$file"
            fi
            rm -rf "$file.new"
          ) >/dev/null 2>&1 </dev/null &
          for tenth in 1 2 3; do
            [ -r "$file" ] || sleep 0.1
          done
        fi
        [ ! -r "$file" ] || cat "$file"
      """;

  private CompletionWords() {}

  /** For bash, and for zsh with its {@code bashcompinit}: goes before what picocli generates. */
  static String bash(CommandLine commands) {
    return """

    # Words that the deployment knows.
    _deadline_watch_words() (
    %s)

    _deadline_watch_complete() {
      local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} kind= i word
      case $before in
        --track | --tracks | --fact-track) kind=tracks ;;
        --zone) kind=zones ;;
        --deadline) kind=ids ;;
        --supersedes) kind=facts ;;
        --profile) kind=profiles ;;
        %s) [ "$COMP_CWORD" = 2 ] && kind=ids ;;
        %s) [ "$COMP_CWORD" = 3 ] && [ "${COMP_WORDS[1]}" = fact ] && kind=facts ;;
      esac
      case $current in -*) kind= ;; esac
      if [ -z "$kind" ]; then
        _complete_deadline-watch "$@"
        return
      fi
      local named=()
      for ((i = 1; i + 1 < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          --table | --stack | --profile | --region | --home)
            named+=("${COMP_WORDS[i]}" "${COMP_WORDS[i+1]}") ;;
        esac
      done
      COMPREPLY=()
      while IFS= read -r word; do
        case $word in "$current"*) COMPREPLY+=("$word") ;; esac
      done <<EOF
    $(_deadline_watch_words "$kind" "${named[@]}")
    EOF
      [ -n "${COMPREPLY[0]}" ] || COMPREPLY=()
    }
    complete -F _deadline_watch_complete deadline-watch
    """
        .formatted(WORDS, alternatives(withId(commands)), alternatives(withFact(commands)));
  }

  /** For fish. */
  static String fish(CommandLine commands) {
    var fish =
        new StringBuilder(
            """
            # fish completion of deadline-watch
            function __deadline_watch_words
              sh -c '
            %s' sh $argv
            end
            complete -c deadline-watch -f
            """
                .formatted(WORDS));
    commands
        .getSubcommands()
        .forEach((name, command) -> {
          if (!command.getCommandSpec().usageMessage().hidden()) {
            fish.append(line("__fish_use_subcommand", "-a " + name, command));
            options(fish, name, command);
            command
                .getSubcommands()
                .forEach((below, deeper) -> {
                  fish.append(line("__fish_seen_subcommand_from " + name, "-a " + below, deeper));
                  options(fish, below, deeper);
                });
          }
        });
    withId(commands)
        .forEach(name -> fish.append(words("__fish_seen_subcommand_from " + name, "ids", "")));
    withFact(commands)
        .forEach(name -> fish.append(words("__fish_seen_subcommand_from " + name, "facts", "")));
    Stream.of("track", "tracks", "fact-track")
        .forEach(option -> fish.append(words("true", "tracks", " -x -l " + option)));
    fish.append(words("true", "zones", " -x -l zone"));
    fish.append(words("true", "ids", " -x -l deadline"));
    fish.append(words("true", "facts", " -x -l supersedes"));
    fish.append(words("true", "profiles", " -x -l profile"));
    return fish.toString();
  }

  private static void options(StringBuilder fish, String name, CommandLine command) {
    for (var option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        fish.append("complete -c deadline-watch -n '__fish_seen_subcommand_from ")
            .append(name)
            .append("' -l ")
            .append(option.longestName().replaceFirst("^--", ""))
            .append('\n');
      }
    }
  }

  private static String line(String when, String what, CommandLine command) {
    var description = String.join(" ", command.getCommandSpec().usageMessage().description());
    return "complete -c deadline-watch -n '%s' %s -d '%s'\n"
        .formatted(when, what, description.replace("'", "\\'"));
  }

  private static String words(String when, String kind, String more) {
    return "complete -c deadline-watch -n '%s'%s -a '(__deadline_watch_words %s)'\n"
        .formatted(when, more, kind);
  }

  /** The commands whose first argument is a deadline that is there. */
  private static Set<String> withId(CommandLine commands) {
    var names = takingId(commands);
    names.remove("add");
    return names;
  }

  private static Set<String> withFact(CommandLine commands) {
    return Optional.ofNullable(commands.getSubcommands().get("fact"))
        .map(CompletionWords::takingId)
        .orElseGet(TreeSet::new);
  }

  private static Set<String> takingId(CommandLine commands) {
    return commands.getSubcommands().entrySet().stream()
        .filter(each ->
            each.getValue().getCommandSpec().positionalParameters().stream()
                .anyMatch(positional -> positional.paramLabel().equals("ID")))
        .map(each -> each.getKey())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String alternatives(Set<String> names) {
    return String.join(" | ", names);
  }
}
