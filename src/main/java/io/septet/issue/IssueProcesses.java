package io.septet.issue;

import io.septet.project.ProjectView;

/** The processes in which issues are coordinated, as the use cases see them. */
public interface IssueProcesses {

    /** Brings an issue before the coordinator that nobody raised in a form. */
    void start(ProjectView project, IssueId issue);

    /** It goes to the overall lead before all departments concerned have answered. */
    void closeConfirmation(IssueId issue);

    /** Ends what waits for an issue that is withdrawn. */
    void withdraw(IssueId issue);
}
