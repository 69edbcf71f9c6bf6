/** Where content management systems put the article. Data: selectors, any order; the one that holds most of the text wins. */
export const CONTAINERS: readonly string[] = [
  // TRS and its kin
  '.TRS_Editor', '.TRS_UEDITOR', '.trs_editor_view', '.trs_paper_default', '.view.TRS_UEDITOR', '.trs_web',
  // the national portal's standard
  'ucapcontent', '#UCAP-CONTENT', '.UCAPCONTENT', '.ucap-content', '.pages_content', '.pages-content',
  // Visual SiteBuilder (博达), Webplus (苏迪)
  '.v_news_content', '#vsb_content', '#vsb_content_2', '#vsb_newscontent', '.wp_articlecontent', '.Article_Content',
  // other makers
  '#zoom', '#Zoom', '#zoomcon', '#zoomtext', '.zoom', '#wzcon', '.wzcon', '#wznr', '.wznr', '#nr', '.nr', '#ContentBody', '#contentText', '#content_body', '.content_body',
  '#mainText', '#mainContent', '#MyContent', '#newsContent', '.newsContent', '#news_content', '.news_content', '.news-content', '.newscontent', '#newscontent', '#infoContent',
  '.infoContent', '.info-content', '#detailContent', '.detailContent', '.detail-content', '.detail_content', '.detail_con', '.details-content', '.xl_content', '.xxgk_content',
  '.xxgk-content', '.gk_content', '#articleContent', '.articleContent', '.article-content', '.article_content', '.articleCon', '.article-con', '.article_con', '.arti_content',
  '.article__body', '.article-body', '#article_content', '.art_con', '.art-con', '#artcon', '.con_text', '.conTxt', '.txt_con', '.text_con', '.text-content', '.zw_content',
  '.content-text', '.contentText', '.bt_content', '.view-content', '.main-content', '.main_content', '.editor-content', '.ue_content', '.ueditor-content', '.rich-text',
  '.richtext', '.rich_media_content', '.ewb-article-info', '.ewb-info-content', '#ivs_content', '.ivs_content', '.entry-content', '.post-content', '.cms-content', '.m-content',
  '#js_content', '[itemprop="articleBody"]', 'article', '[role="article"]',
];
