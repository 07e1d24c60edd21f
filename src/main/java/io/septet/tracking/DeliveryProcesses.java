package io.septet.tracking;

import io.septet.desk.NewFile;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import java.util.List;

/** The processes of deliveries, as the use cases see them. */
public interface DeliveryProcesses {

    /** Id of the model of a delivery. */
    String PROCESS = "work-item-delivery";

    /** Starts the delivery of a work item. */
    void start(ProjectView project, WorkItemKey item);

    /** Lets the delivery follow its new dates and its new responsible person. */
    void reschedule(ProjectView project, WorkItemKey item);

    /** Ends the delivery before its time, with everything that waits in it. */
    void withdraw(ProjectView project, WorkItemKey item);

    /**
     * Completes the task that waits for a report of the item, with what is reported of it, and with files.
     *
     * @return false when no task waits for one
     * @throws io.septet.findings.Refused when the report is not in order
     */
    boolean answerReport(ProjectView project, Progress progress, List<NewFile> files);

    /** Keeps files with the task in which the item is delivered. */
    ReportedFiles keep(ProjectView project, WorkItemKey item, List<NewFile> files);

    /** Tells the project that there is no work left. */
    void allWorkAccepted(ProjectView project);
}
