/** How do files of lists become rows? CSV, TSV, Excel workbooks and tables in web pages. */
@NullMarked
package id.tapis.registry.tables;

import org.jspecify.annotations.NullMarked;
