import { defineMessages } from '../../i18n/define-messages.js';

export const searchMessages = defineMessages(
  {
    title: 'Who did what in the city',
    about:
      'Districts, streets, enterprises, programmes and people of local news, and what links them. Every fact names the passage that states it.',
    resultsTitle: 'Results for “{{text}}”',
    allKinds: 'All',
    kindsLabel: 'Narrow to a kind',
    noHits: 'Nothing matches “{{text}}”',
    noHitsHint:
      'Try a shorter part of the name, another name of the same thing, or its pinyin.',
    browse: 'All {{kinds}}',
    browseTitle: '{{kinds}} by name',
    counts: 'What the graph holds',
    facts: 'Facts',
    passages: 'Passages',
    articles: 'Articles',
    back: 'Back to the start',
    empty: 'The graph is empty',
    emptyHint: 'Load a page with:',
  },
  {
    title: '这座城市,谁做了什么',
    about:
      '地方新闻里的行政区、街道、企业、项目和人物,以及它们之间的联系。每一条事实都注明出自哪一段原文。',
    resultsTitle: '“{{text}}”的搜索结果',
    allKinds: '全部',
    kindsLabel: '按类别筛选',
    noHits: '没有与“{{text}}”相符的结果',
    noHitsHint: '可以缩短名称,换一个别名,或输入拼音。',
    browse: '全部{{kinds}}',
    browseTitle: '{{kinds}}(按名称)',
    counts: '图谱里有什么',
    facts: '事实',
    passages: '原文出处',
    articles: '文章',
    back: '回到首页',
    empty: '图谱还是空的',
    emptyHint: '用这条命令载入版面:',
  },
);
