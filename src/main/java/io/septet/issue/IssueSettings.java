package io.septet.issue;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.issue.*}.
 *
 * @param meetWithin working hours from an issue's being raised within which the departments are to meet (T6)
 */
@Validated
@ConfigurationProperties("septet.issue")
record IssueSettings(@Min(1) @DefaultValue("24") int meetWithin) {}
