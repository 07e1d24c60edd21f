/** Weeks of a project, day by day, as the people in it live through them. */
package io.septet.weeks;
