package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Flag;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of one mapping of a data file. Rules of the domain are checked where the domain states
 * them; this puts file and line to what they refuse.
 */
public final class MappingReader {
  private final Problems problems;
  private final String path;
  private final YamlNode.Mapping mapping;

  private MappingReader(Problems problems, String path, YamlNode.Mapping mapping) {
    this.problems = problems;
    this.path = path;
    this.mapping = mapping;
  }

  /**
   * Takes a mapping that holds no other fields than these.
   *
   * @param path where it stands, such as {@code deadlines[2]}
   * @param problems takes each field that is unknown
   * @throws DataException when it is something else
   */
  public static MappingReader of(Problems problems, String path, YamlNode node, Set<String> known) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      throw new DataException(
          problems.file(),
          node.line(),
          place(path) + ": is " + node.form() + "; write fields with values");
    }
    for (var field : mapping.fields().entrySet()) {
      if (!known.contains(field.getKey())) {
        problems.add(
            new DataException(
                problems.file(),
                field.getValue().line(),
                place(path)
                    + ": "
                    + shown(problems.repeatable(field.getKey()))
                    + " is not a field here; known are "
                    + String.join(", ", known.stream().sorted().toList())
                    + DidYouMean.question(field.getKey(), known)));
      }
    }
    return new MappingReader(problems, path, mapping);
  }

  private static String place(String path) {
    return path.isEmpty() ? "the file" : path;
  }

  static String shown(String text) {
    return RefusedException.quoted(text);
  }

  /** The line that the mapping begins on. */
  int line() {
    return mapping.line();
  }

  /** Whether a field has a value. */
  public boolean has(String name) {
    return value(name).isPresent();
  }

  /** Whether a field is written, be it empty. */
  boolean contains(String name) {
    return mapping.fields().containsKey(name);
  }

  /** A text that must be there. */
  public String text(String name) {
    return optionalText(name).orElseThrow(() -> refused(name, "is missing; write it"));
  }

  /** A text, if it is there. */
  public Optional<String> optionalText(String name) {
    return value(name).map(node -> scalar(name, node));
  }

  /** A yes or no, if it is there. */
  public Optional<Boolean> flag(String name) {
    return checked(
        () -> optionalText(name).map(text -> Flag.parse(name, problems.repeatable(text))));
  }

  /** The entries of a list; none where it is absent or empty. */
  List<YamlNode> list(String name) {
    return value(name)
        .map(node -> {
          if (!(node instanceof YamlNode.Sequence sequence)) {
            throw refused(name, "is " + node.form() + "; write a list, [] for none");
          }
          return sequence.entries();
        })
        .orElse(List.of());
  }

  /** A list of texts. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (var node : list(name)) {
      texts.add(scalar(name, node));
    }
    return texts;
  }

  /** A list of mappings, each read with its path; one that is wrong is told and left out. */
  public <T> List<T> each(String name, Function<MappingReader, T> reader, Set<String> known) {
    List<T> values = new ArrayList<>();
    var entries = list(name);
    for (int i = 0; i < entries.size(); i++) {
      entry(under(name) + "[" + i + "]", entries.get(i), reader, known).ifPresent(values::add);
    }
    return values;
  }

  private <T> Optional<T> entry(
      String place, YamlNode node, Function<MappingReader, T> reader, Set<String> known) {
    try {
      var entry = of(problems, place, node, known);
      try {
        var value = reader.apply(entry);
        problems.place(value, entry);
        return Optional.of(value);
      } catch (DataException problem) {
        entry.value("id").ifPresent(id -> problems.refuse(entry.scalar("id", id)));
        throw problem;
      }
    } catch (DataException problem) {
      problems.add(problem);
      return Optional.empty();
    }
  }

  /** Reads fields one by one, so that each that is wrong is told, before all are put together. */
  public void eachField(Supplier<?>... fields) {
    int before = problems.count();
    for (var field : fields) {
      try {
        checked(field);
      } catch (DataException problem) {
        problems.add(problem);
      }
    }
    problems.requireNoneSince(before);
  }

  /** Whether an entry with this id stands in the file, and could not be read. */
  boolean isRefused(String id) {
    return problems.isRefused(id);
  }

  /** A mapping that must be there. */
  MappingReader mapping(String name, Set<String> known) {
    return optionalMapping(name, known)
        .orElseThrow(() -> refused(name, "is missing; write it with its fields"));
  }

  /** A mapping, if it is there. */
  public Optional<MappingReader> optionalMapping(String name, Set<String> known) {
    return value(name).map(node -> of(problems, under(name), node, known));
  }

  /** Runs what the domain checks, and puts file and line to what it refuses. */
  public <T> T checked(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (RefusedException refused) {
      var prefix = path.isEmpty() ? "" : path + ".";
      throw new DataException(
          problems.file(),
          lineOf(refused.field()),
          prefix + spoken(refused.field(), String.valueOf(refused.getMessage())));
    }
  }

  /** An error at a field. */
  public DataException refused(String name, String problem) {
    return new DataException(
        problems.file(), lineOf(name), under(name) + ": " + spoken(name, problem));
  }

  /** What a rule repeats of a field, as it may be repeated. */
  private String spoken(String name, String problem) {
    return value(name)
        .map(node -> node instanceof YamlNode.Scalar scalar ? scalar.text() : "")
        .filter(text -> !text.isEmpty())
        .map(text -> problem.replace(shown(text), shown(problems.repeatable(text))))
        .orElse(problem);
  }

  private Optional<YamlNode> value(String name) {
    return Optional.ofNullable(mapping.fields().get(name))
        .map(YamlNode.Field::value)
        .filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isNull()));
  }

  private String scalar(String name, YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      throw new DataException(
          problems.file(), node.line(), under(name) + ": is " + node.form() + "; write one text");
    }
    return scalar.text();
  }

  private String under(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private int lineOf(String name) {
    var field = mapping.fields().get(name);
    return field == null ? mapping.line() : field.line();
  }
}
