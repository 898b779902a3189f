/** What a server knows of the page that it writes. */
export interface NoticeOptions {
    /** Of the page: its `<html lang>`. Default: the configured language, else the profile's. */
    readonly language?: string;
    /** Of the page's Content-Security-Policy: the string holds two style sheets. */
    readonly nonce?: string;
    /** True where the request has the header `Sec-GPC: 1`. */
    readonly gpc?: boolean;
}
/**
 * The first layer as HTML, to be written right behind `<body>`: it is painted with the page, in a declarative shadow root, and
 * comes to life with the notice's file. It shows itself only once the loader has found that nothing is answered, so that the
 * same page can be sent to everybody; browsers without declarative shadow roots wait for the file as usual.
 *
 * @param config as in docs/configuration.md, the same that the page's loader is given
 */
export declare function noticeHtml(config: unknown, options?: NoticeOptions): Promise<string>;
