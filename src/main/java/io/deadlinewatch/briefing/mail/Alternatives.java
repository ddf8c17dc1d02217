package io.deadlinewatch.briefing.mail;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;

/** Parts that say the same, with a given boundary, where the library's own would be of its time. */
final class Alternatives extends MimeMultipart {
  Alternatives(String boundary) {
    var parameters = new ParameterList();
    parameters.set("boundary", boundary);
    contentType = new ContentType("multipart", "alternative", parameters).toString();
  }
}
