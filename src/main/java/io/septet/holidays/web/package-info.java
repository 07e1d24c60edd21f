/** Lists of holidays as a page, on which an administrator puts one in. */
@NullMarked
package io.septet.holidays.web;

import org.jspecify.annotations.NullMarked;
