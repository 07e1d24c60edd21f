package io.septet.action;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.action.*}.
 *
 * @param remindDays working days before its date on which the owner of an action is reminded (M6)
 * @param mostOpen how many actions of a project can be open at a time; more than that nobody follows
 */
@Validated
@ConfigurationProperties("septet.action")
record ActionSettings(@Min(0) @DefaultValue("2") int remindDays, @Min(1) @DefaultValue("500") int mostOpen) {}
