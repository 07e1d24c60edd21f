package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a message to its person.
 *
 * <p>A message is mailed at least once: if the machine stops between the mail server's answer and the commit, it is
 * mailed again, under the same Message-ID, by which mail programs know a message they have. One that was mailed and
 * committed is never mailed again, however often its job is repeated.
 */
@Component
public class Post {

    private final MessageRepository messages;
    private final Directory directory;
    private final Mail mail;
    private final WorkingTime time;

    Post(MessageRepository messages, Directory directory, Mail mail, WorkingTime time) {
        this.messages = messages;
        this.directory = directory;
        this.mail = mail;
        this.time = time;
    }

    /**
     * Mails the message, or leaves it to be read in Septet when there is no mail server or no address.
     *
     * @throws org.springframework.mail.MailException when the mail server does not take it
     */
    @Transactional
    public void deliver(UUID id) {
        Message message = messages.findById(id).orElseThrow();
        if (!message.isOnItsWay()) {
            return;
        }
        String address = directory.person(message.person()).mail();
        if (address == null || address.isBlank() || !mail.isAvailable()) {
            message.recorded(time.now());
        } else {
            mail.send(message.view(), address.strip());
            message.mailed(address.strip(), time.now());
        }
    }
}
