package io.septet.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry for calendars in a mail. Outlook and Google read it as one of the alternatives of the text, with its method in the
 * type (RFC 6047); Apple and others as a file, so it is that, too.
 */
final class CalendarPart {

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)");
    private static final String FILE = "invite.ics";

    private CalendarPart() {}

    /** The text in its alternatives, of which the entry becomes the last, and the file. */
    static Multipart with(String calendar, MimeMultipart alternatives) throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        alternatives.addBodyPart(part(
                calendar, "text/calendar; charset=UTF-8; method=" + (method.find() ? method.group(1) : "PUBLISH")));
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(alternatives);
        MimeBodyPart file = part(calendar, "application/ics; name=" + FILE);
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(FILE);
        return new MimeMultipart("mixed", text, file);
    }

    private static MimeBodyPart part(String calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
