package io.deadlinewatch.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rooms of the house apart: dependencies point inwards. */
class LayersTest {
  private static final String HOUSE = "io.deadlinewatch";
  private static final String WALL_CLOCK = HOUSE + ".sweep.WallClock";

  private static final JavaClasses HOUSE_CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(HOUSE);

  static Stream<Room> rooms() {
    return Rooms.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void dependenciesPointInwards(Room room) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", packageOf(room)));
    room.rooms().stream().map(LayersTest::in).forEach(allowed::add);
    allowed.addAll(room.libraries());

    classes()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .because(room.why())
        .check(HOUSE_CLASSES);
  }

  /** One that nobody needs would let in what the table was written to keep out. */
  @ParameterizedTest
  @MethodSource("rooms")
  void everyAllowanceIsUsed(Room room) {
    Set<String> used =
        HOUSE_CLASSES.stream()
            .filter(type -> type.getPackageName().equals(packageOf(room)))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
            .collect(Collectors.toSet());
    List<String> unused =
        Stream.concat(room.ownRooms().map(LayersTest::in), room.libraries().stream())
            .filter(allowed -> used.stream().noneMatch(PackageMatcher.of(allowed)::matches))
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void everyClassHasARoom() {
    classes()
        .should()
        .resideInAnyPackage(rooms().map(LayersTest::packageOf).toArray(String[]::new))
        .because(
            "a room that this test's table does not name may depend on anything: name it there")
        .check(HOUSE_CLASSES);
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("rooms that need each other are one room")
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
