package io.deadlinewatch.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rooms of the house apart: dependencies point inwards. */
class LayersTest {
  private static final String HOUSE = "io.deadlinewatch";
  private static final String WALL_CLOCK = HOUSE + ".sweep.WallClock";

  private static final String JSON = "com.fasterxml.jackson.core..";
  private static final String YAML = "org.snakeyaml.engine..";
  private static final String OPTIONS = "picocli..";
  private static final String AWS = "software.amazon.awssdk..";
  private static final String LAMBDA = "com.amazonaws.services.lambda..";
  private static final String SNAPSHOTS = "org.crac..";

  /** A room, the rooms that it may look into, and the libraries that it may use. */
  record Room(String name, String why, List<String> rooms, List<String> libraries) {
    static Room of(String name, String why, String rooms, String... libraries) {
      return new Room(name, why, List.of(rooms.split(" ", -1)), List.of(libraries));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String INNER = "deadline situation briefing";

  private static final List<Room> ROOMS =
      List.of(
          Room.of("deadline", "what a deadline is must be sayable without anything else", ""),
          Room.of("situation", "facts stand beside deadlines and know no medium", "deadline"),
          Room.of("briefing", "words are made from what is known, not fetched", INNER, JSON),
          Room.of("store", "a port speaks of deadlines, not of a database", INNER),
          Room.of("store.memory", "a home implements the port and nothing more", INNER + " store"),
          Room.of(
              "store.dynamodb",
              "a home implements the port and nothing more",
              INNER + " store",
              JSON,
              AWS),
          Room.of("parallel", "doing things at once knows nothing of the things", ""),
          Room.of("delivery", "a port speaks of alerts, not of a service", INNER),
          Room.of(
              "delivery.sns",
              "a home implements the port and nothing more",
              INNER + " delivery parallel",
              JSON,
              AWS),
          Room.of(
              "delivery.console",
              "a home implements the port and nothing more",
              INNER + " delivery",
              JSON),
          Room.of(
              "delivery.relay",
              "what every channel shares knows no channel and no database",
              INNER + " delivery",
              JSON,
              "javax.net.ssl.."),
          Room.of(
              "delivery.relay.aws",
              "a home implements the port and nothing more",
              "delivery.relay",
              AWS),
          Room.of(
              "delivery.slack",
              "a channel is words and answers: another one is another room like this",
              INNER + " delivery.relay"),
          Room.of(
              "sweep",
              "the use case asks ports and must run with any home behind them",
              INNER + " store delivery parallel"),
          Room.of(
              "edit",
              "the use case asks ports and must run with any home behind them",
              INNER + " store"),
          Room.of("subscription", "who gets what is sayable without SNS", INNER, JSON),
          Room.of("subscription.sns", "a home, no more", INNER + " delivery.sns subscription", AWS),
          Room.of("doctor", "pure checks, and rounds behind ports", INNER + " store subscription"),
          Room.of("doctor.sqs", "a home, no more", "doctor", AWS),
          Room.of(
              "dataset",
              "a data file is read into deadlines and facts",
              "deadline situation",
              YAML),
          Room.of("transfer", "a file in, by edits, and out", INNER + " store dataset edit", JSON),
          Room.of(
              "preview",
              "a preview is the real sweep over a store in memory",
              INNER + " store store.memory delivery dataset edit sweep",
              JSON),
          Room.of("rehearsal", "AWS from memory knows nothing of deadlines", "", JSON, AWS),
          Room.of(
              "function",
              "the package that Lambda gets has no command line, no YAML and no preview in it",
              INNER
                  + " store store.memory store.dynamodb delivery delivery.sns delivery.console"
                  + " delivery.relay delivery.relay.aws delivery.slack parallel sweep"
                  + " subscription subscription.sns doctor doctor.sqs rehearsal",
              JSON,
              AWS,
              LAMBDA,
              SNAPSHOTS),
          Room.of(
              "cli",
              "a command does not go through Lambda's handlers",
              INNER
                  + " store store.memory store.dynamodb delivery delivery.sns delivery.console"
                  + " sweep edit dataset transfer preview subscription subscription.sns doctor"
                  + " doctor.sqs",
              JSON,
              AWS,
              OPTIONS));

  private static final JavaClasses HOUSE_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  static Stream<Room> rooms() {
    return ROOMS.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void dependenciesPointInwards(Room room) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", packageOf(room)));
    room.rooms().stream().filter(name -> !name.isEmpty()).map(LayersTest::in).forEach(allowed::add);
    allowed.addAll(room.libraries());

    classes()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .because(room.why())
        .allowEmptyShould(true)
        .check(HOUSE_CLASSES);
  }

  @Test
  void everyClassHasARoom() {
    classes()
        .should()
        .resideInAnyPackage(rooms().map(LayersTest::packageOf).toArray(String[]::new))
        .because(
            "a room that this test's table does not name may depend on anything: name it there")
        .allowEmptyShould(true)
        .check(HOUSE_CLASSES);
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("rooms that need each other are one room")
        .allowEmptyShould(true)
        .check(HOUSE_CLASSES);
  }

  @Test
  void onlyTheWallClockAsksTheMachineForTheTime() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(WALL_CLOCK)
        .should()
        .accessTargetWhere(asksTheMachineForTheTime())
        .because("a sweep has one now, which previews and tests can set")
        .allowEmptyShould(true)
        .check(HOUSE_CLASSES);
  }

  @Test
  void nobodyAsksTheMachineForItsZone() {
    noClasses()
        .should()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.util.TimeZone.class, "getDefault")
        .because("zones are the audience's and the policy's, never the machine's")
        .allowEmptyShould(true)
        .check(HOUSE_CLASSES);
  }

  /** Everything in java.* that reads the machine's clock, by call or by method reference. */
  private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
    Map<String, Set<String>> named =
        Map.of(
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.time.Clock",
                Set.of(
                    "system",
                    "systemUTC",
                    "systemDefaultZone",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes"),
            "java.time.InstantSource", Set.of("system"),
            "java.util.Calendar", Set.of("getInstance"));
    return describe(
        "asks the machine for the time",
        access -> {
          if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
          }
          String owner = target.getOwner().getName();
          boolean now =
              owner.startsWith("java.time.")
                  && target.getName().equals("now")
                  && target.getRawParameterTypes().stream()
                      .noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
          boolean date =
              owner.equals("java.util.Date")
                  && target.getName().equals("<init>")
                  && target.getRawParameterTypes().isEmpty();
          return now || date || named.getOrDefault(owner, Set.of()).contains(target.getName());
        });
  }

  private static String packageOf(Room room) {
    return in(room.name());
  }

  private static String in(String name) {
    return HOUSE + "." + name;
  }
}
