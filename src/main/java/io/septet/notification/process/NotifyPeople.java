package io.septet.notification.process;

import io.septet.notification.Addressees;
import io.septet.notification.Notifications;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells people of the project something, as the model says by input parameters: {@code to} (see {@link Addressees}),
 * {@code message} (the key of a text), and if the text names it, {@code about}, which may be a moment.
 */
@ForModels("notify")
public class NotifyPeople implements JavaDelegate {

    static final String TO = "to";
    static final String MESSAGE = "message";
    static final String ABOUT = "about";

    private final Notifications notifications;
    private final Addressees addressees;

    NotifyPeople(Notifications notifications, Addressees addressees) {
        this.notifications = notifications;
        this.addressees = addressees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProjectId project = ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE));
        Object about = execution.getVariableLocal(ABOUT);
        notifications.tell(
                addressees.of(project, required(execution, TO)),
                required(execution, MESSAGE),
                project,
                about == null ? Map.of() : Map.of(ABOUT, about instanceof Date moment ? moment.toInstant() : about));
    }

    private static String required(DelegateExecution execution, String parameter) {
        Object value = execution.getVariableLocal(parameter);
        if (value == null) {
            throw new IllegalStateException(
                    "%s needs an input parameter '%s'".formatted(execution.getCurrentActivityId(), parameter));
        }
        return value.toString();
    }
}
