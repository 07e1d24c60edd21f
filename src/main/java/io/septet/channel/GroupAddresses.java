package io.septet.channel;

import io.septet.channel.domain.NamedGroup;
import io.septet.notification.AddressBook;
import io.septet.notification.MessageView;
import io.septet.notification.TellingTimes;
import io.septet.notification.ToldHow;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the project's own group what its people are told (R5): the communication plan in effect says which group that is, of
 * urgent matters, of important ones, which are tasks, and of routine ones, which are all others. What one event tells
 * several people the group hears once.
 */
@Component
class GroupAddresses implements AddressBook {

    private final Groups groups;
    private final PlanVersions plans;
    private final TellingTimes times;

    GroupAddresses(Groups groups, PlanVersions plans, TellingTimes times) {
        this.groups = groups;
        this.plans = plans;
        this.times = times;
    }

    /** What a group is not told twice. */
    private record Said(@Nullable ProjectId project, String link, List<String> keys) {}

    @Override
    public Collection<Address> addresses(Collection<MessageView> messages) {
        if (groups.areNone()) {
            return List.of();
        }
        Set<ProjectId> projects = messages.stream()
                .flatMap(message -> Optional.ofNullable(message.project()).stream())
                .collect(Collectors.toSet());
        Map<ProjectId, CommunicationPlan> agreed = plans.communicationsInEffect(projects);
        Set<Said> said = new HashSet<>();
        return messages.stream()
                .flatMap(message -> address(message, agreed).stream()
                        .filter(address -> said.add(new Said(message.project(), message.link(), message.keys()))))
                .toList();
    }

    private Optional<Address> address(MessageView message, Map<ProjectId, CommunicationPlan> agreed) {
        CommunicationPlan plan = message.project() == null ? null : agreed.get(message.project());
        return plan == null
                ? Optional.empty()
                : NamedGroup.in(channel(message, plan), groups::find)
                        .map(group -> new Address(
                                message.id(),
                                group.channel(),
                                group.name(),
                                times.leaves(message, ToldHow.AT_ONCE_BY_MAIL)));
    }

    private static String channel(MessageView message, CommunicationPlan plan) {
        if (message.urgent()) {
            return plan.urgentChannel();
        }
        return message.task() == null ? plan.routineChannel() : plan.importantChannel();
    }
}
