package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the list of allowed licences lets through. */
class PartsTest {
  @Test
  void acceptsALicenceOfTheListAndAChoiceThatHasOne() {
    assertEquals(List.of(), refused("{'license': {'id': 'MIT'}}"));
    assertEquals(
        List.of(), refused("{'license': {'id': 'LGPL-2.1-only'}}, {'license': {'id': 'MIT'}}"));
  }

  @Test
  void refusesCopyleftAndWhatItDoesNotKnow() {
    assertEquals(Set.of("GPL-3.0-only"), only("{'license': {'id': 'GPL-3.0-only'}}"));
    assertEquals(Set.of("Ours Alone"), only("{'license': {'name': 'Ours Alone'}}"));
    assertEquals(Set.of("MIT AND GPL-2.0-only"), only("{'expression': 'MIT AND GPL-2.0-only'}"));
    assertEquals(Set.of(), only(""), "no licence is no permission");
  }

  private static Set<String> only(String licences) {
    var refused = refused(licences);
    assertEquals(List.of("org.example:lib:1"), refused.stream().map(Parts.Part::name).toList());
    return refused.getFirst().licences();
  }

  private static List<Parts.Part> refused(String licences) {
    var component =
        "'group': 'org.example', 'name': 'lib', 'version': '1', 'licenses': [" + licences + "]";
    var bom = "{'components': [{" + component + "}]}";
    try {
      return Parts.of(new ObjectMapper().readTree(bom.replace('\'', '"'))).refused();
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(licences, notJson);
    }
  }
}
