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

/**
 * Everybody who has a mail address is told by mail, where there is a mail server, unless they have chosen otherwise. What
 * is urgent is mailed to all of them.
 */
@Component
class MailAddresses implements AddressBook {

    private final Directory directory;
    private final Mail mail;
    private final TellingChoices choices;
    private final TellingTimes times;

    MailAddresses(Directory directory, Mail mail, TellingChoices choices, TellingTimes times) {
        this.directory = directory;
        this.mail = mail;
        this.choices = choices;
        this.times = times;
    }

    @Override
    public Collection<Address> addresses(Collection<MessageView> messages) {
        if (!mail.isAvailable()) {
            return List.of();
        }
        Set<PersonId> people = messages.stream().map(MessageView::person).collect(Collectors.toSet());
        Map<PersonId, String> known = directory.mails(people);
        Map<PersonId, ToldHow> chosen = choices.of(people);
        return messages.stream()
                .flatMap(message -> Stream.ofNullable(known.get(message.person()))
                        .flatMap(address -> address(
                                message,
                                address.strip(),
                                chosen.getOrDefault(message.person(), ToldHow.AT_ONCE_BY_MAIL))))
                .toList();
    }

    private Stream<Address> address(MessageView message, String address, ToldHow how) {
        return how.byMail() || message.urgent()
                ? Stream.of(new Address(
                        message.id(),
                        times.isForDigest(message, how) ? Digests.NAME : Mail.NAME,
                        address,
                        times.leaves(message, how)))
                : Stream.empty();
    }
}
