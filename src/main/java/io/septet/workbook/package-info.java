/**
 * Workbooks of Excel (.xlsx): any of them is read into sheets of rows, which know where they stand, or refused in words;
 * tables are written as sheets whose texts stay texts. What the rows mean is for whoever asks.
 */
@ApplicationModule(
        displayName = "Workbook",
        allowedDependencies = {"findings"})
@NullMarked
package io.septet.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
