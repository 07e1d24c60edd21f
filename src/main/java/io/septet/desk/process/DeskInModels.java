package io.septet.desk.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Installs the door, and who else minds tasks, at every user task and every start event of every model. */
@Component
class DeskInModels extends AbstractBpmnParseListener {

    private final DoorAtCompletion door;
    private final TaskNames names;
    private final BegunTasks begun;
    private final Assignment assignment;
    private final TaskAnnouncements announcements;
    private final Interventions interventions;
    private final MessagesByHand messages;

    DeskInModels(
            DoorAtCompletion door,
            TaskNames names,
            BegunTasks begun,
            Assignment assignment,
            TaskAnnouncements announcements,
            Interventions interventions,
            MessagesByHand messages) {
        this.door = door;
        this.names = names;
        this.begun = begun;
        this.assignment = assignment;
        this.announcements = announcements;
        this.interventions = interventions;
        this.messages = messages;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, door);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, names);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, begun);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, announcements);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assignment);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, announcements);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, interventions);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, interventions);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, announcements);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, interventions);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
        if (scope instanceof ProcessDefinitionEntity) {
            start.addBuiltInListener(ExecutionListener.EVENTNAME_START, door);
        }
        if (element.element("messageEventDefinition") != null) {
            hear(start);
        }
    }

    @Override
    public void parseBoundaryMessageEventDefinition(Element element, boolean interrupting, ActivityImpl boundary) {
        hear(boundary);
    }

    @Override
    public void parseIntermediateMessageCatchEventDefinition(Element element, ActivityImpl event) {
        hear(event);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl task) {
        hear(task);
    }

    private void hear(ActivityImpl awaiting) {
        awaiting.addBuiltInListener(ExecutionListener.EVENTNAME_END, messages);
    }
}
