package io.septet.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Tells for which reason a mail server did not take a mail. An answer of 5xx (RFC 5321) to the address, or to the mail when it
 * has been read, stands; 4xx, a server that lets nobody in or one that refuses the sender are what somebody mends meanwhile.
 */
final class MailRefusal {

    private static final int PERMANENT = 500;
    private static final int AFTER_PERMANENT = 600;

    /** What ends the text of a mail, and as what the answer to it comes back. */
    private static final String END_OF_TEXT = ".";

    private MailRefusal() {}

    /** Whether the server would answer the same however often it is asked. */
    static boolean isForGood(Exception failure) {
        return all(failure).stream().anyMatch(MailRefusal::stands);
    }

    private static boolean stands(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return isPermanent(address.getReturnCode());
        }
        return failure instanceof SMTPSendFailedException mail
                && END_OF_TEXT.equals(mail.getCommand().strip())
                && isPermanent(mail.getReturnCode());
    }

    private static boolean isPermanent(int code) {
        return code >= PERMANENT && code < AFTER_PERMANENT;
    }

    /** All that led to it; mail servers' answers are chained in a way of their own. */
    private static Set<Throwable> all(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>(Set.of(failure));
        while (!left.isEmpty()) {
            Throwable one = left.pop();
            if (found.add(one)) {
                causes(one).forEach(left::push);
            }
        }
        return found;
    }

    private static Stream<? extends Throwable> causes(Throwable failure) {
        Stream<Throwable> cause = Stream.ofNullable(failure.getCause());
        if (failure instanceof MailSendException several) {
            return Stream.concat(cause, Stream.of(several.getMessageExceptions()));
        }
        return failure instanceof MessagingException mail
                ? Stream.concat(cause, Stream.ofNullable(mail.getNextException()))
                : cause;
    }
}
