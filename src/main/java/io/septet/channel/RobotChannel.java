package io.septet.channel;

import io.septet.calendar.WorkingTime;
import io.septet.channel.domain.Answer;
import io.septet.channel.domain.Dialect;
import io.septet.channel.domain.Group;
import io.septet.channel.domain.Outcome;
import io.septet.notification.Channel;
import io.septet.notification.ChannelDown;
import io.septet.notification.Outgoing;
import io.septet.notification.Undeliverable;
import java.io.IOException;

/** One kind of robot, or web hooks; an address is the name of a group in the settings. */
class RobotChannel implements Channel {

    private final Dialect dialect;
    private final Groups groups;
    private final Wire wire;
    private final Postings postings;
    private final WorkingTime time;

    RobotChannel(Dialect dialect, Groups groups, Wire wire, Postings postings, WorkingTime time) {
        this.dialect = dialect;
        this.groups = groups;
        this.wire = wire;
        this.postings = postings;
        this.time = time;
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public boolean isInUse() {
        return groups.areReachedBy(name());
    }

    @Override
    public void send(Outgoing message) throws ChannelDown {
        Group group = groups.find(message.address())
                .filter(known -> known.channel().equals(name()))
                .orElseThrow(() -> new Undeliverable(
                        "septet.channel.groups has no %s called '%s'".formatted(name(), message.address())));
        Outcome outcome = dialect.outcome(ask(group, message));
        String said = "%s '%s' %s".formatted(name(), group.name(), outcome.reason());
        switch (outcome.kind()) {
            case SENT -> {}
            case LATER -> throw new ChannelDown(said);
            case NEVER -> throw new Undeliverable(said);
        }
    }

    private Answer ask(Group group, Outgoing message) throws ChannelDown {
        try {
            return wire.send(dialect.request(group, postings.of(message), time.now()));
        } catch (Wire.NotPublic e) {
            throw new Undeliverable("%s '%s': %s".formatted(name(), group.name(), e.getMessage()), e);
        } catch (IOException e) {
            throw new ChannelDown("%s '%s' does not answer".formatted(name(), group.name()), e);
        }
    }
}
