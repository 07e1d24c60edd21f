/** The processes of weekly reports. */
@NullMarked
package io.septet.report.process;

import org.jspecify.annotations.NullMarked;
