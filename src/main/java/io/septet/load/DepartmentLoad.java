package io.septet.load;

import io.septet.directory.Department;
import java.time.LocalDate;
import java.util.List;

/**
 * The load of a department.
 *
 * @param mondays of the weeks, in their order
 * @param mostPercent how much work a week takes, as a percentage of its working days
 */
public record DepartmentLoad(
        Department department, List<LocalDate> mondays, int mostPercent, List<PersonLoad> people) {}
