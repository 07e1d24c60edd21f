package io.septet.risk.domain;

import java.util.UUID;

/** How much in a project is at high risk. */
public record HighInProject(UUID project, long count) {}
