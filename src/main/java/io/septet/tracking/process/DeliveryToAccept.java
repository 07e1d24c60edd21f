package io.septet.tracking.process;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.septet.directory.DepartmentId;
import java.util.List;

/**
 * What lies before a department that a deliverable was handed over to.
 *
 * @param unknownYears that corrections may well be due in and whose holidays are not known
 */
record DeliveryToAccept(@JsonUnwrapped DeliveryShown delivery, DepartmentId department, List<String> unknownYears) {}
