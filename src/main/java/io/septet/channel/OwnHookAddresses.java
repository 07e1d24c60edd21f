package io.septet.channel;

import io.septet.channel.domain.OwnHook;
import io.septet.channel.domain.OwnHookRepository;
import io.septet.notification.AddressBook;
import io.septet.notification.MessageView;
import io.septet.notification.TellingTimes;
import io.septet.notification.ToldHow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever has opened a web hook is sent there what they are told. */
@Component
class OwnHookAddresses implements AddressBook {

    private final OwnHookRepository hooks;
    private final OwnHookRules rules;
    private final TellingTimes times;

    OwnHookAddresses(OwnHookRepository hooks, OwnHookRules rules, TellingTimes times) {
        this.hooks = hooks;
        this.rules = rules;
        this.times = times;
    }

    @Override
    public Collection<Address> addresses(Collection<MessageView> messages) {
        if (!rules.areAllowed()) {
            return List.of();
        }
        Map<String, OwnHook> opened = new HashMap<>();
        hooks.findByPersonIn(messages.stream()
                        .map(message -> message.person().value())
                        .distinct()
                        .toList())
                .forEach(hook -> opened.put(hook.person().value(), hook));
        return messages.stream()
                .flatMap(
                        message -> Stream.ofNullable(opened.get(message.person().value()))
                                .map(hook -> new Address(
                                        message.id(),
                                        OwnHooks.CHANNEL,
                                        hook.number().toString(),
                                        times.leaves(message, ToldHow.AT_ONCE_BY_MAIL))))
                .toList();
    }
}
