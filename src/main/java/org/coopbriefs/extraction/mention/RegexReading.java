package org.coopbriefs.extraction.mention;

/** What is to be told of a regular expression, told of its parts and put together. */
interface RegexReading<T> {

    /** Of what takes no room: an anchor, a look around. */
    T nothing();

    T character(char c);

    /**
     * @param text such as {@code [a-c\d]}, {@code \p{L}}, {@code \b} or {@code .}
     */
    T characterClass(String text);

    T either(T one, T other);

    T then(T first, T next);

    /**
     * @param most {@link Integer#MAX_VALUE} where there is no bound
     * @param possessive whether it never gives back what it took
     */
    T repeated(T item, int least, int most, boolean possessive);
}
