package io.septet.project;

import io.septet.directory.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.change.*}: who hears of money, in whatever room it changes.
 *
 * @param financeDepartment id of the department that is told whenever money changes (C4)
 */
@Validated
@ConfigurationProperties("septet.change")
public record FinanceSettings(@NotBlank @DefaultValue("finance") DepartmentId financeDepartment) {}
