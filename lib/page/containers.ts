/** Where content management systems put the article. Data; the element that holds most of the text wins, whatever its order here. */

/** Ids and class names, in lower case. */
export const CONTAINER_NAMES: ReadonlySet<string> = new Set(
  (
    'trs_editor trs_ueditor trs_editor_view trs_paper_default trs_web ucap-content ucapcontent pages_content pages-content ' +
    'v_news_content vsb_content vsb_content_2 vsb_newscontent wp_articlecontent article_content zoom zoomcon zoomtext wzcon ' +
    'wznr nr contentbody contenttext content_body maintext maincontent mycontent newscontent news_content news-content ' +
    'infocontent info-content detailcontent detail-content detail_content detail_con details-content xl_content xxgk_content ' +
    'xxgk-content gk_content articlecontent article-content articlecon article-con article_con arti_content article__body ' +
    'article-body art_con art-con artcon con_text contxt txt_con text_con text-content zw_content content-text bt_content ' +
    'view-content main-content main_content editor-content ue_content ueditor-content rich-text richtext rich_media_content ' +
    'ewb-article-info ewb-info-content ivs_content entry-content post-content cms-content m-content js_content'
  ).split(' '),
);

/** Elements that hold an article by their name. */
export const CONTAINER_ELEMENTS: ReadonlySet<string> = new Set(['ARTICLE', 'UCAPCONTENT']);
