package io.septet.channel;

import io.septet.calendar.WorkingTime;
import io.septet.channel.domain.Destination;
import io.septet.channel.domain.OwnHook;
import io.septet.channel.domain.OwnHookRepository;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.notification.Outbox;
import io.septet.notification.OwnWebHooks;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The web hooks of people's own: opened by themselves, on hosts that the company has allowed. */
@Component
@Transactional
class OwnHooks implements OwnWebHooks {

    /** What waits to be sent there is kept in the outbox under this name, with the number for an address. */
    static final String CHANNEL = "ownhook";

    private static final String FIELD = "hook";

    private final OwnHookRepository hooks;
    private final OwnHookRules rules;
    private final Wire wire;
    private final Outbox outbox;
    private final WorkingTime time;

    OwnHooks(OwnHookRepository hooks, OwnHookRules rules, Wire wire, Outbox outbox, WorkingTime time) {
        this.hooks = hooks;
        this.rules = rules;
        this.wire = wire;
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    public List<String> hosts() {
        return rules.allowed();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(PersonId person) {
        return Optional.of(person.value())
                .filter(id -> rules.areAllowed())
                .flatMap(hooks::findById)
                .map(hook -> new View(URI.create(hook.address()).getHost(), hook.openedAt()));
    }

    @Override
    public String open(PersonId person, String address) {
        check(address);
        close(person);
        OwnHook hook = hooks.save(new OwnHook(person, address.strip(), time.now()));
        return rules.secret(hook.number()).value();
    }

    private void check(String address) {
        if (address.length() > OwnHook.LONGEST_ADDRESS) {
            throw wrong();
        }
        Destination destination;
        try {
            destination = rules.destination(address);
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        try {
            wire.resolve(destination.address().getHost());
        } catch (Wire.NotPublic e) {
            throw Refused.at(FIELD, "notification.hook.private", destination.toString());
        } catch (UnknownHostException e) {
            throw Refused.at(FIELD, "notification.hook.unknown", destination.toString());
        }
    }

    private Refused wrong() {
        return Refused.at(FIELD, "notification.hook.wrong", String.join(", ", rules.allowed()));
    }

    @Override
    public void close(PersonId person) {
        hooks.findById(person.value()).ifPresent(hook -> {
            outbox.forget(CHANNEL, hook.number().toString());
            hooks.deleteById(person.value());
        });
    }
}
