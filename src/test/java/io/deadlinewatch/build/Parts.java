package io.deadlinewatch.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the packages are made of, read from a CycloneDX bill of materials. */
record Parts(List<Part> all) {
  /** SPDX names of licences that ask for no more than to be passed on with the code. */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0");

  /**
   * A library with the licences that it names; several are a choice (so says Maven's POM), and one
   * must be allowed.
   */
  record Part(String name, Set<String> licences) {
    private boolean mayBeShipped() {
      return licences.stream().anyMatch(ALLOWED::contains);
    }
  }

  /** Reads {@code target/bom.json} or one like it. */
  static Parts read(Path file) throws IOException {
    return of(new ObjectMapper().readTree(file.toFile()));
  }

  static Parts of(JsonNode bom) {
    return new Parts(bom.path("components").valueStream().map(Parts::part).toList());
  }

  private static Part part(JsonNode component) {
    var licences = new TreeSet<String>();
    for (var entry : component.path("licenses")) {
      // An SPDX id, or words of their own, or an expression such as "MIT AND GPL-2.0-only".
      var licence = entry.path("license");
      licences.add(
          entry
              .path("expression")
              .asText(licence.path("id").asText(licence.path("name").asText())));
    }
    var name =
        "%s:%s:%s"
            .formatted(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText());
    return new Part(name, licences);
  }

  /** Those that come under no licence of the list; someone must read theirs first. */
  List<Part> refused() {
    return all.stream().filter(part -> !part.mayBeShipped()).toList();
  }
}
