/** How do files of lists become rows? CSV, TSV, Excel workbooks, web pages and print. */
@NullMarked
package id.tapis.registry.tables;

import org.jspecify.annotations.NullMarked;
