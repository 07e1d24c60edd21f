package io.septet.change;

import io.septet.directory.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.change.*}.
 *
 * @param financeDepartment id of the department that is told whenever money changes (C4)
 */
@Validated
@ConfigurationProperties("septet.change")
record ChangeSettings(@NotBlank @DefaultValue("finance") DepartmentId financeDepartment) {}
