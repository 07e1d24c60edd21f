package io.septet.action.process;

import io.septet.action.Actions;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.platform.PlainText;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, every task of an action says what is to be done. */
@Component
@Order(10)
class ActionAsSubject implements TaskSubject {

    private static final int SHORT = 60;

    private final Actions actions;

    ActionAsSubject(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(FollowedAction.ACTION_ID)
                ? Optional.of(PlainText.shortened(
                        actions.get(FollowedAction.action(task))
                                .what()
                                .lines()
                                .findFirst()
                                .orElse(""),
                        SHORT))
                : Optional.empty();
    }
}
