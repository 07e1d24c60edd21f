package io.septet.notification;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody who has a mail address is told by mail, where there is a mail server. */
@Component
class MailAddresses implements AddressBook {

    private final Directory directory;
    private final Mail mail;

    MailAddresses(Directory directory, Mail mail) {
        this.directory = directory;
        this.mail = mail;
    }

    @Override
    public Collection<Address> addresses(Collection<MessageView> messages) {
        if (!mail.isAvailable()) {
            return List.of();
        }
        Set<PersonId> people = messages.stream().map(MessageView::person).collect(Collectors.toSet());
        Map<PersonId, String> known = directory.mails(people);
        return messages.stream()
                .flatMap(message -> Stream.ofNullable(known.get(message.person()))
                        .map(address -> new Address(message.id(), Mail.NAME, address.strip())))
                .toList();
    }
}
