package io.septet.notification;

import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.demo.Handwriting;
import io.septet.demo.Script;
import io.septet.project.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole lives in which people agree or not as it comes: the same for the same seed. */
@ProcessTest
@DisplayName("Whatever happens in the life of a project")
class OneMessagePerEventTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Notifications notifications;

    private final Set<UUID> known = new HashSet<>();
    private Life life;
    private int ofSeveralThings;

    @ParameterizedTest
    @ValueSource(longs = {618, 1212})
    @DisplayName(
            "each event sends each person one message, however many things it tells them; each task besides one of its own")
    void wholeLife(long seed) {
        life = new Life(beans, new ByChance(new Random(seed))).watchedBy(this::eachOneMessage);
        life.to(Step.TRACKING);
        colleagues.as(bob("sales")).start("change-request", change());
        eachOneMessage();
        life.toTheEnd();

        assertThat(known).hasSizeGreaterThan(50);
        assertThat(ofSeveralThings).isGreaterThan(5);
    }

    private Map<String, Object> change() {
        Map<String, Object> content = new HashMap<>();
        content.put("project", life.id().toString());
        content.put("cause", "The printer is late");
        content.put("what", "Four weeks more");
        content.put("shiftDays", 20);
        content.put("extraCost", 60_000);
        return content;
    }

    private void eachOneMessage() {
        List<MessageView> sent = notifications.of(life.id()).stream()
                .filter(message -> known.add(message.id()))
                .toList();
        ofSeveralThings +=
                (int) sent.stream().filter(message -> message.keys().size() > 1).count();
        sent.stream().collect(Collectors.groupingBy(MessageView::person)).forEach((person, messages) -> {
            if (messages.size() > 1) {
                assertThat(messages)
                        .as("what one event told %s", person)
                        .extracting(MessageView::task)
                        .doesNotContainNull()
                        .doesNotHaveDuplicates();
            }
        });
    }

    /** As in the script; but some are against it, a few times. */
    private static final class ByChance implements Handwriting {

        private static final Map<String, String> AGAINST =
                Map.of(Script.CONFIRM_GOAL, "OBJECT", Script.SIGN_PLAN, "REJECT", Script.SIGN_DUTIES, "REJECT");

        private final Random random;
        private int against = 5;

        ByChance(Random random) {
            this.random = random;
        }

        @Override
        public Object into(String task, Map<String, ?> shown, Supplier<String> token) {
            if (AGAINST.containsKey(task) && against > 0 && random.nextInt(4) == 0) {
                against--;
                Map<String, Object> content = new HashMap<>(Map.of("decision", AGAINST.get(task), "reason", "Not so"));
                if (!task.equals(Script.CONFIRM_GOAL)) {
                    content.put("token", token.get());
                }
                return content;
            }
            Object written = Life.SCRIPT.into(task, shown, token);
            return task.equals(Script.DEFINE_GOAL) && shown.get("replies") instanceof List<?> objections
                    ? replying(written, objections)
                    : written;
        }

        private static Map<Object, Object> replying(Object written, List<?> objections) {
            Map<Object, Object> goal = new HashMap<>((Map<?, ?>) written);
            goal.put("replies", objections.stream().map(ByChance::replied).toList());
            return goal;
        }

        private static Map<Object, Object> replied(Object objection) {
            Map<Object, Object> reply = new HashMap<>((Map<?, ?>) objection);
            reply.put("text", "It is so");
            return reply;
        }
    }
}
