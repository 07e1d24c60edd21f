package io.septet.channel;

import io.septet.calendar.WorkingTime;
import io.septet.channel.domain.Answer;
import io.septet.channel.domain.Dialect;
import io.septet.channel.domain.Group;
import io.septet.channel.domain.Outcome;
import io.septet.notification.AddressDown;
import io.septet.notification.Channel;
import io.septet.notification.ChannelDown;
import io.septet.notification.Outgoing;
import io.septet.notification.Undeliverable;
import java.io.IOException;

/** One kind of robot, or web hooks. */
class RobotChannel implements Channel {

    private final String name;
    private final Dialect dialect;
    private final Recipients recipients;
    private final Wire wire;
    private final Postings postings;
    private final WorkingTime time;

    RobotChannel(String name, Dialect dialect, Recipients recipients, Wire wire, Postings postings, WorkingTime time) {
        this.name = name;
        this.dialect = dialect;
        this.recipients = recipients;
        this.wire = wire;
        this.postings = postings;
        this.time = time;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isInUse() {
        return recipients.areAny();
    }

    @Override
    public void send(Outgoing message) throws ChannelDown {
        Group group = recipients.find(message.address());
        Outcome outcome = dialect.outcome(ask(group, message));
        String said = "%s '%s' %s".formatted(name, group.name(), outcome.reason());
        switch (outcome.kind()) {
            case SENT -> {}
            case LATER -> throw down(said);
            case NEVER -> throw new Undeliverable(said);
        }
    }

    private Answer ask(Group group, Outgoing message) throws ChannelDown {
        try {
            return wire.send(dialect.request(group, postings.of(message), time.now()));
        } catch (Wire.NotPublic e) {
            throw new Undeliverable("%s '%s': %s".formatted(name, group.name(), e.getMessage()), e);
        } catch (IOException e) {
            String said = "%s '%s' does not answer".formatted(name, group.name());
            throw dialect.isOneServer() ? new ChannelDown(said, e) : new AddressDown(said, e);
        }
    }

    private ChannelDown down(String said) {
        return dialect.isOneServer() ? new ChannelDown(said) : new AddressDown(said);
    }
}
