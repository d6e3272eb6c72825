@NullMarked
package nl.example.bankcsv;

import org.jspecify.annotations.NullMarked;
