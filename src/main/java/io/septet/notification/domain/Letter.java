package io.septet.notification.domain;

/**
 * The words of a message, ready to be read.
 *
 * @param subject one line
 * @param body plain text
 * @param greeting the beginning of the body, which speaks to the reader; empty where it does not
 */
public record Letter(String subject, String body, String greeting) {

    public Letter(String subject, String body) {
        this(subject, body, "");
    }

    /** This one, and below it another one to the same reader, who is not spoken to once more. */
    public Letter with(Letter next) {
        return new Letter(subject + " · " + next.subject, body + "\n\n" + next.afterGreeting(), greeting);
    }

    /** The body without speaking to the reader, as a sentence of its own. */
    public String afterGreeting() {
        String text = body.substring(greeting.length()).strip();
        return text.isEmpty() || greeting.isEmpty() ? body : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
