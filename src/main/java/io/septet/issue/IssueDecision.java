package io.septet.issue;

import java.util.List;

/**
 * How the overall lead decides an issue that the departments could not settle.
 *
 * @param followUps what follows from it
 */
public record IssueDecision(String decided, List<FollowUp> followUps) {}
