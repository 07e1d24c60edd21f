package io.septet.crash;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database says, read past Septet. */
public final class Books {

    /** For each kind of task, the rows that doing one of them leaves. */
    private static final Map<String, String> ROWS = Map.of(
            "DefineGoal", "select count(*) from goal_round",
            "ConfirmGoal", "select count(*) from goal_answer",
            "SignPlan", "select count(*) from signature where role = 'HEAD'",
            "SignDuties", "select count(*) from signature where role = 'MEMBER'",
            "DeliverWork", "select count(*) from hand_over",
            "AcceptDeliverable", "select count(*) from acceptance",
            "AnswerReview", "select count(*) from review_answer",
            "HoldReviewMeeting", "select count(*) from minutes where kind = 'REVIEW'",
            "WriteReviewReport", "select count(*) from review_report");

    private final JdbcTemplate sql;

    public Books(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Ids of the tasks that have been done. */
    public List<String> doneTasks() {
        return sql.queryForList(
                "select ID_ from ACT_HI_TASKINST where END_TIME_ is not null and DELETE_REASON_ = 'completed'",
                String.class);
    }

    /** Ids of all tasks that there ever were. */
    public List<String> allTasks() {
        return sql.queryForList("select ID_ from ACT_HI_TASKINST", String.class);
    }

    /** Ids of the tasks that wait to be done. */
    public List<String> openTasks() {
        return sql.queryForList("select ID_ from ACT_RU_TASK", String.class);
    }

    /** How many tasks of each kind have been done, as the engine knows it. */
    public Map<String, Long> tasksDone() {
        return ROWS.keySet().stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> count(
                                "select count(*) from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'"
                                        + " and TASK_DEF_KEY_ = ?",
                                kind)));
    }

    /** How many tasks of each kind have been done, as the data of the projects shows it. */
    public Map<String, Long> workRecorded() {
        return ROWS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> count(row.getValue())));
    }

    /** Ids of the tasks that somebody was told of, each as often as it was told. */
    public List<String> tasksTold() {
        return sql.queryForList("select link from message where message like '%task.offered%'", String.class).stream()
                .map(link -> link.substring(link.lastIndexOf('=') + 1))
                .toList();
    }

    /** Who was told something more than once that is only told once in a project. */
    public List<Map<String, Object>> toldTwice() {
        return sql.queryForList("select person, project_id, message from message where message not like '%task.%'"
                + " group by person, project_id, message having count(*) > 1");
    }

    /** Ids of all letters that left or are to leave, by which the post office knows them; several messages may be one. */
    public List<String> letters() {
        return sql.queryForList(
                "select distinct cast(coalesce(leader, id) as varchar(36)) from sending where state <> 'OVER'",
                String.class);
    }

    /** Ids of whatever was to leave at some time. */
    public List<String> allSendings() {
        return sql.queryForList("select cast(id as varchar(36)) from sending", String.class);
    }

    /** Ids of the letters that have not arrived. */
    public List<String> onTheirWay() {
        return sql.queryForList(
                "select distinct cast(coalesce(leader, id) as varchar(36)) from sending where state = 'WAITING'",
                String.class);
    }

    /** How many letters somebody has taken up and not brought. */
    public long inHand() {
        return count("select count(*) from sending where claim is not null");
    }

    /** How many messages are not exactly one letter, or are said to have arrived when that has not, or the other way round. */
    public long messagesWithoutTheirLetter() {
        return count(
                "select count(*) from message m where 1 <> (select count(*) from sending s where s.message_id = m.id"
                        + " and (s.state = 'WAITING' and m.state = 'ADDRESSED' or s.state = 'SENT' and m.state = 'MAILED'"
                        + " or s.state = 'OVER' and m.state = 'OVER'))");
    }

    public long incidents() {
        return count("select count(*) from ACT_RU_INCIDENT");
    }

    public long projects() {
        return count("select count(*) from project");
    }

    public long archivedProjects() {
        return count("select count(*) from project p join filed_package f on f.project_id = p.id"
                + " where p.state = 'ARCHIVED'");
    }

    /** How many projects the engine has begun to run. */
    public long projectsBegun() {
        return count("select count(*) from ACT_HI_PROCINST where PROC_DEF_KEY_ = 'collaboration-project'");
    }

    /** How many deliveries of work items there are that not exactly one process was started for. */
    public long workWithoutItsProcess() {
        return count("select count(*) from item_delivery d join project p on p.id = d.project_id where 1 <>"
                + " (select count(*) from ACT_HI_PROCINST i join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_"
                + " where i.PROC_DEF_KEY_ = 'work-item-delivery' and i.BUSINESS_KEY_ = p.code"
                + " and v.NAME_ = 'workItemKey' and v.TEXT_ = d.work_item_key)");
    }

    /** How many process instances are not at their end. */
    public long instances() {
        return count("select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null");
    }

    private long count(String question, Object... arguments) {
        Long count = sql.queryForObject(question, Long.class, arguments);
        return count == null ? 0 : count;
    }
}
