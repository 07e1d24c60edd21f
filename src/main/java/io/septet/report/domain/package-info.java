/** ReportRounds of weekly reports as they are kept, and the rules about them. */
@NullMarked
package io.septet.report.domain;

import org.jspecify.annotations.NullMarked;
