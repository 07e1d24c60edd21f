/** The page of a project's weekly reports. */
@NullMarked
package io.septet.report.web;

import org.jspecify.annotations.NullMarked;
