package io.septet.evidence;

import io.septet.project.ProjectId;

/** Something was added to what is kept of a project, which may lie in the archive already. */
public record AddedToRecord(ProjectId project) {}
