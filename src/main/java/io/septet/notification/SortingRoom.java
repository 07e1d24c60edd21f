package io.septet.notification;

import static java.util.stream.Collectors.toSet;

import io.septet.calendar.WorkingTime;
import io.septet.notification.domain.BundlePolicy;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.Sending;
import io.septet.notification.domain.SendingRepository;
import io.septet.notification.domain.SendingRepository.Due;
import io.septet.platform.CompanyLanguage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what of the outbox leaves now: what there is nothing left to do about does not, and much about one project to one
 * address leaves as one message.
 *
 * <p>Who leaves with whom is written down before anything leaves. So the other side gets the same again, under the same id,
 * if nobody could note that it had taken it.
 */
@Component
@Transactional
class SortingRoom {

    /** Nobody has acted upon what has just been said; so a message that leaves at once costs no look at its task. */
    private static final Duration JUST_NOW = Duration.ofSeconds(2);

    /** Keys of messages that are about their task alone. */
    private static final String OF_TASK = "task.";

    private final SendingRepository sendings;
    private final OverMessages over;
    private final BundleWording wording;
    private final WorkingTime time;
    private final CompanyLanguage company;
    private final BundlePolicy bundles;

    SortingRoom(
            SendingRepository sendings,
            OverMessages over,
            BundleWording wording,
            WorkingTime time,
            CompanyLanguage company,
            OutboxSettings settings) {
        this.sendings = sendings;
        this.over = over;
        this.wording = wording;
        this.time = time;
        this.company = company;
        this.bundles =
                new BundlePolicy(settings.together().from(), settings.together().within());
    }

    /** Takes up what a channel is to send now, at most so many, for this node alone. Others may leave with one of them. */
    List<Sending> claim(String channel, int most, Duration howLong) {
        Instant now = time.now();
        List<Sending> claimed = new ArrayList<>();
        boolean isMoreDue = true;
        while (isMoreDue && claimed.size() < most) {
            List<Due> due = sendings.findDue(channel, now, bundles.since(now), Limit.of(most - claimed.size()));
            List<Sending> leaving = leaving(due, now);
            leaving.forEach(sending -> sending.claim(now.plus(howLong)));
            claimed.addAll(leaving);
            isMoreDue = leaving.size() < due.size();
        }
        return claimed;
    }

    /** Without those that are not sent any more, that wait a little longer, or leave with one of the others. */
    private List<Sending> leaving(List<Due> due, Instant now) {
        Set<Sending> open =
                new HashSet<>(withoutOver(due.stream().map(Due::getSending).toList(), now));
        List<Due> many = due.stream()
                .filter(each -> each.getSending().isUntried() && bundles.mayBeTooMany(1 + each.getOthers()))
                .toList();
        Stream<Sending> alone = due.stream()
                .filter(each -> !many.contains(each))
                .map(Due::getSending)
                .filter(open::contains);
        Stream<Sending> ofBundles = many.stream()
                .flatMap(each -> Stream.ofNullable(each.getSending().bundle()))
                .distinct()
                .flatMap(bundle -> leaving(sendings.findBundle(bundle, bundles.since(now)), open, now).stream());
        return Stream.concat(alone, ofBundles).toList();
    }

    /** What of a bundle leaves, each with those that leave with it. */
    private List<Sending> leaving(List<Sending> bundle, Set<Sending> due, Instant now) {
        Predicate<Sending> waits =
                sending -> sending.isUntried() && !sending.dueAt().isAfter(bundles.longest(now));
        List<Sending> waiting = withoutOver(bundle.stream().filter(waits).toList(), now);
        List<Sending> left =
                bundle.stream().filter(sending -> !sending.isUntried()).toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Sending first = waiting.get(0);
        return switch (bundles.leaving(addressed(waiting), addressed(left), now)) {
            case EACH_ALONE -> waiting.stream().filter(due::contains).toList();
            case LATER -> {
                waiting.stream()
                        .filter(sending -> !sending.dueAt().isAfter(now))
                        .forEach(sending -> sending.waitUntil(bundles.longest(addressed(first))));
                yield List.of();
            }
            case TOGETHER -> {
                waiting.forEach(sending -> sending.leaveWith(first));
                yield List.of(first);
            }
        };
    }

    private static List<Instant> addressed(List<Sending> sendings) {
        return sendings.stream().map(SortingRoom::addressed).toList();
    }

    private static Instant addressed(Sending sending) {
        return sending.message().view().at();
    }

    /** What there is nothing left to do about is not sent any more; an entry of a calendar is, lest the next one contradict it. */
    private List<Sending> withoutOver(List<Sending> each, Instant now) {
        List<MessageView> said = each.stream()
                .filter(sending -> !sending.leads())
                .map(sending -> sending.message().view())
                .filter(message -> message.calendar() == null
                        && message.at().isBefore(now.minus(JUST_NOW))
                        && (message.task() == null || message.keys().stream().allMatch(key -> key.startsWith(OF_TASK))))
                .toList();
        Set<UUID> ids = said.isEmpty() ? Set.of() : over.among(said);
        Set<Sending> not = each.stream()
                .filter(sending -> ids.contains(sending.message().id()))
                .collect(toSet());
        not.forEach(sending -> sending.over(now));
        return each.stream().filter(sending -> !not.contains(sending)).toList();
    }

    /** Where something by that channel is due. */
    @Transactional(readOnly = true)
    List<String> addressesDue(String channel) {
        return sendings.addressesDue(channel, time.now());
    }

    /** Takes up all that is due at one address, the earliest first, for this node alone. */
    List<Sending> claimAll(String channel, String address, Duration howLong) {
        Instant now = time.now();
        List<Sending> due = withoutOver(sendings.findDueAt(channel, address, now), now);
        due.forEach(sending -> sending.claim(now.plus(howLong)));
        return due.stream().sorted(Comparator.comparing(SortingRoom::addressed)).toList();
    }

    /** What of a message that was taken up goes to the channel, together with those that leave with it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Outgoing outgoing(Sending claimed) {
        return claimed.leads()
                ? wording.together(
                        claimed.id(),
                        sendings.findLedBy(claimed.id()).stream()
                                .map(this::alone)
                                .toList())
                : alone(claimed);
    }

    private Outgoing alone(Sending claimed) {
        Message message = claimed.message();
        return new Outgoing(
                claimed.id(),
                message.view(),
                Objects.requireNonNullElse(message.language(), company.locale()),
                claimed.address());
    }
}
