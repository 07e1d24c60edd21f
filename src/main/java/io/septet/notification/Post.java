package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.notification.domain.Delivery;
import io.septet.notification.domain.DeliveryRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a delivery to its person.
 *
 * <p>A delivery is mailed at least once: if the machine stops between the mail server's answer and the commit, it is
 * mailed again, under the same Message-ID, by which mail programs know a message they have. One that was mailed and
 * committed is never mailed again, however often its job is repeated.
 */
@Component
public class Post {

    private final DeliveryRepository deliveries;
    private final Directory directory;
    private final Mail mail;
    private final WorkingTime time;

    Post(DeliveryRepository deliveries, Directory directory, Mail mail, WorkingTime time) {
        this.deliveries = deliveries;
        this.directory = directory;
        this.mail = mail;
        this.time = time;
    }

    /**
     * Mails the delivery, or leaves it to be read in Septet when there is no mail server or no address.
     *
     * @throws org.springframework.mail.MailException when the mail server does not take it
     */
    @Transactional
    public void deliver(UUID id) {
        Delivery delivery = deliveries.findById(id).orElseThrow();
        if (!delivery.isOnItsWay()) {
            return;
        }
        String address = directory.person(delivery.person()).mail();
        if (address == null || address.isBlank() || !mail.isAvailable()) {
            delivery.recorded(time.now());
        } else {
            mail.send(delivery.view(), address.strip());
            delivery.mailed(address.strip(), time.now());
        }
    }
}
