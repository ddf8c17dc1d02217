package io.deadlinewatch.board.s3;

import io.deadlinewatch.board.publish.BucketException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A page of what is in a bucket.
 *
 * @param fingerprints by name
 * @param next where the next page begins, if there is one
 */
record Listing(Map<String, String> fingerprints, Optional<String> next) {
  /**
   * Reads S3's answer.
   *
   * @throws BucketException where it is none
   */
  static Listing read(String answer) {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return read(factory.createXMLStreamReader(new StringReader(answer)));
    } catch (XMLStreamException broken) {
      throw new BucketException("S3 lists the bucket in a way that cannot be read", broken);
    }
  }

  private static Listing read(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> fingerprints = new HashMap<>();
    Optional<String> next = Optional.empty();
    var key = "";
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "Key" -> key = reader.getElementText();
        case "ETag" -> fingerprints.put(key, reader.getElementText().replace("\"", ""));
        case "NextContinuationToken" -> next = Optional.of(reader.getElementText());
        default -> {
          // Nothing else is asked of it.
        }
      }
    }
    return new Listing(fingerprints, next);
  }
}
