package io.septet.goal.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.goal.Answer;
import io.septet.goal.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever objected to a goal statement is owed an answer with the next one (G6): each department exactly one, and nobody else.
 *
 * @param roster how departments are called
 */
public record RepliesPolicy(Roster roster) {

    /**
     * What is not in order.
     *
     * @param objections to the statement before; none if there was none
     * @param replies what the author answers, in the order of the form
     */
    public Findings findings(List<Answer> objections, List<Reply> replies) {
        Set<DepartmentId> owed = objections.stream().map(Answer::department).collect(Collectors.toSet());
        Set<DepartmentId> answered = new HashSet<>();
        Findings findings = new Findings();
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            String row = "replies[%d].".formatted(i);
            if (!owed.contains(reply.department()) || !answered.add(reply.department())) {
                findings.add(row + "department", "goal.reply.nobody", roster.department(reply.department()));
            } else if (reply.text() == null || reply.text().isBlank()) {
                findings.add(row + "text", "goal.reply.missing");
            }
        }
        objections.stream()
                .map(Answer::department)
                .filter(department -> !answered.contains(department))
                .forEach(department -> findings.add("replies", "goal.reply.leftOut", roster.department(department)));
        return findings;
    }
}
