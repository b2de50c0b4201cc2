/** What a page is called that names no newspaper. */
export const unnamedPublisher = '未署名';

/** What a page is called whose articles have no title. */
export const untitledPage = '无题';
