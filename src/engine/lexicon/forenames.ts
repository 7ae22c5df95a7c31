/** Common forenames of people in the news of many countries, by the gender they usually show; made by hand, no words of other use. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const MALE_FORENAMES = names(`
Aaron Abdul Abdullah Abdullahi Abraham Achim Adam Ade Adebayo Adnan Adrian Ahmad Ahmed Aidan Akira Akshay Alan
Alasdair Alastair Albert Alberto Alec Aled Alejandro Aleksandr Aleksei Alexander Alexandre Alexei Alfonso Alfred
Alfredo Ali Alistair Allan Allen Alvaro Amir Amit Anatoly Anders Andre Andreas Andrei Andrew Andriy Andrzej Andrés
Angus Anil Anthony Antoine Anton Antonio Antony António Anwar Ari Arjen Arjun Arne Arnold Arthur Arun Arvind Ashok
Axel Ayman Baptiste Barack Barry Bart Bartosz Bashar Bassem Ben Benedict Benjamin Benoît Bernard Bernhard Bernie
Bertrand Bill Billy Björn Bob Bobby Bogdan Boniface Boris Brad Bradley Brandon Brendan Brendon Brent Brett Brian Bruce
Bruno Bryan Callum Carl Carlo Carlos Caspar Cedric Cesar Chad Charles Charlie Chester Chidi Chinedu Chris Christian
Christophe Christopher Christos Chuck Cian Ciaran Clarence Clemens Clive Clément Colin Connor Conor Corey Cormac Cory
Craig Cristian Cyril Cédric César Dale Damian Damien Dan Daniel Daniele Darius Darren Dave David Davide Dean Declan
Deepak Denis Dennis Denys Derek Dick Didier Diego Dieter Dimitri Dimitrios Dimitris Dirk Dmitri Dmitry Dmytro Dominic
Dominik Don Donal Donald Doug Dougal Douglas Duncan Dwight Dylan Eamon Eamonn Earl Ebrahim Ed Eddie Edgar Eduard
Eduardo Edward Edwin Egor Einar Elias Elijah Elliott Emeka Emil Emile Emilio Emmanuel Emmanuele Enda Enrique Enzo Eoin
Eric Erik Ernest Ernesto Erwin Esteban Ethan Etienne Eugene Evan Ewan Fabian Fabio Fabrice Faisal Farid Farouk
Federico Feisal Felix Femi Fergal Fergus Fernando Fidel Filip Finlay Finn Florian Francis Francisco Franco Frank Frans
Franz Fred Frederick Frederik Friedrich Fritz Fumio Gabriel Gareth Gary Gaurav Gavin Gene Geoff Geoffrey Georg George
Georges Georgios Gerald Gerard Gerardo Gerd Gerhard Germán Giacomo Gianni Gideon Gilbert Gilles Giorgio Giovanni
Giuseppe Glenn Gonzalo Gordon Graham Grant Greg Gregor Gregory Guido Guillaume Guillermo Gunnar Gus Gustav Gustavo Guy
Göran Günter Habib Haider Hakim Hamid Hamza Hans Harald Hari Harish Harold Harry Haruki Harvey Hassan Hector Heiko
Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hervé Hideo Hillel Hiroshi Holger Horst
Hossein Howard Hugh Hugo Hussein Huw Håkan Héctor Iain Ian Ibrahim Idris Ieuan Ignacio Igor Ike Ikram Ilya Imran Isaac
Ismail István Ivan Ivo Iwan Iñigo Jaap Jacek Jack Jackson Jacob Jacques Jaime Jake Jakub Jamal James Jamie Jan Janek
Jared Jaroslav Jarosław Jason Javad Javier Jay Jean Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jesse Jesús
Jim Jimmy Jiri Jiří Joachim Joao Joaquim Joaquín Jochen Jock Joe Joel Johan Johannes John Johnny Jon Jonathan Joop
Jordan Jorge Joris Jose Josef Josep Joseph Josh Joshua José Jozef João Juan Julian Julio Junichiro Justin Jörg Jürg
Jürgen Kamal Kareem Karel Karim Karl Kaspar Kazuo Keir Keith Ken Kenji Kenneth Kevin Khaled Khalid Kieran Kjell Klaus
Knut Kofi Konstantin Kristian Krzysztof Kunal Kurt Kwame Kwasi Kyle Lachie Lachlan Lance Larry Lars Laurent Lawrence
Leandro Lee Leif Leo Leon Leonard Leonid Lewis Liam Lindsey Lloyd Lorenzo Lothar Lou Louis Luca Lucas Luciano Ludwig
Luigi Luis Lukas Luke Lutz Lyndon László Maciej Magnus Mahmood Mahmoud Malcolm Mamadou Manfred Manish Manoj Manuel
Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mark Marshall Martin Martín Marvin Masoud Massimo
Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Maurizio Mauro Max Maxim Maxime Mehdi
Mehmet Menachem Michael Michał Michel Micheál Miguel Mihai Mike Mikhail Miklós Milo Milos Miloš Minoru Miroslav Mitch
Mitt Mohamad Mohamed Mohammad Mohammed Mohamud Mohan Mohsin Moritz Moussa Muammar Muhammad Mukesh Murat Musa Mustafa
Mykhailo Naftali Narendra Nasser Nate Nathan Naveed Navid Nawaz Neal Ned Neil Newt Niall Niccolò Nicholas Nick Nico
Nicolas Niels Nigel Nikita Nikolai Nikolaj Nikolas Nikolay Nikos Nils Nnamdi Noah Noam Noel Norbert Norman Obafemi
Octavio Olaf Olav Ole Oleg Oleksandr Oleksii Oleksiy Oliver Olivier Olof Olu Olumide Olusegun Omar Omer Osama Oscar
Oskar Otto Ousmane Owen Pablo Paolo Pascal Pat Patricio Patrick Paul Paulo Pavel Pawel Paweł Pedro Pervez Pete Peter
Petr Petro Petros Phil Philip Philippe Phillip Pierre Pierrick Piers Pieter Pietro Piotr Prakash Pravin Pádraig Qasim
Quentin Radek Rafa Rafael Rafał Raheem Rahm Rahul Raj Rajesh Rajiv Rakesh Ralph Ramesh Rami Ramon Ramón Rand Randy
Rashid Raul Ravi Raymond Raúl Recep Reinhard Reinhold Remi René Rex Reza Rhys Ricardo Richard Rick Ricky Rishi Rob
Robbie Robert Roberto Rod Rodrigo Roger Rohan Roland Rolf Romain Roman Romeo Ron Ronald Rory Ross Roy Ruben Rubén
Rudolf Rudolph Rudy Rupert Russell Rutger Ruud Ryan Ryszard Sadiq Saeed Sajid Salman Salvador Salvatore Sam Samuel
Sandro Sanjay Santosh Satoshi Saul Scott Sean Sebastian Selim Serge Sergei Sergey Sergio Seth Shaheen Shahid Shane
Shaun Shinzo Sidney Siegfried Silvio Simon Slobodan Soren Spencer Stan Stanley Stefan Stefano Stefanos Stellan Sten
Stephan Stephane Stephen Steve Steven Stewart Stig Stuart Stéphane Sudhir Suleiman Sunil Suresh Sven Syed Sérgio Søren
Tadeusz Takashi Takeshi Tamás Tariq Taro Tayo Tayyip Ted Terence Terrence Terry Thabo Theo Theodor Theodore Thiago
Thierry Thijs Thilo Thomas Thorsten Théo Tim Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Tomás Tomáš Tony Torsten
Toshiro Travis Trent Trevor Tristan Tucker Tunde Tyler Tyrone Udo Ulrich Umar Umberto Uwe Valentin Valery Vasily Vasyl
Vicente Victor Vijay Vikas Vikram Viktor Viktoras Vince Vincent Vincenzo Vinod Vitali Vitaly Vivek Vlad Vladimir
Vladislav Vojtěch Volodymyr Václav Wade Waleed Walid Walt Walter Warren Wayne Werner Wilfried Wilhelm Will William
Willy Wim Wojciech Wolfgang Xavier Xi Yaakov Yair Yannick Yannis Yasir Yasser Yehuda Yevgeny Yitzhak Yosef Yoshihide
Yousef Youssef Yuri Yuriy Yusuf Yusuke Yves Zac Zach Zachary Zack Zahid Zbigniew Zeke Ziad Zoltán Zygmunt Álvaro Ángel
Émile Étienne Łukasz`)

export const FEMALE_FORENAMES = names(`
Abby Abigael Abigail Ada Adaeze Adele Aditi Adriana Adrienne Adèle Afua Agata Agnes Agnieszka Agnès Aiko Aileen Aimee
Aimée Aisha Akiko Akosua Alba Aleksandra Alena Alessandra Alessia Alexandra Alexandria Alice Alicia Alina Aline Alison
Allison Alma Alva Alyssa Amal Amanda Amara Amber Amelia Amelie Amina Amira Amna Amrita Amy Amélie Ana Anabel Ananya
Anastasia Anaïs Andrea Aneta Angela Angelica Angelina Angelique Anika Anita Anja Anjali Anke Ann Anna Annabel
Annabelle Annalena Anne Annette Annie Annika Anouk Anouska Antje Antoinette Antonia Anya Aoife April Araceli Aretha
Arlene Ashleigh Ashley Asma Astrid Athena Audrey Ayesha Ayşe Azadeh Barbara Barbora Beata Beatrice Becky Begoña
Belinda Benedetta Berit Bernadette Beth Betsy Betty Beverly Bianca Birgit Blanca Bonnie Bożena Brenda Brenna Briana
Brianna Bridget Bridie Brigid Brigitte Brittany Bronagh Bronwyn Camila Camilla Camille Cara Carla Carlotta Carly
Carmen Carol Carole Carolina Caroline Carolyn Carrie Catalina Catarina Cate Caterina Catherine Cathleen Cathryn Cathy
Catrin Cecilia Celeste Celia Celine Chantal Charlene Charlotte Cheryl Chiamaka Chiara Chidinma Chimamanda Chloe
Chrissie Christa Christelle Christiane Christina Christine Ciara Cindy Claire Clara Clarissa Claudia Claudine
Clementine Clémence Colleen Condoleezza Connie Constance Coralie Cordelia Corinna Corinne Cristina Cynthia Céline
Dagmar Daisy Dana Daniela Danielle Danuta Daphne Daria Darya Davina Dawn Debbie Deborah Debra Deepa Deirdre Delia
Delphine Denisa Denise Dervla Desiree Diana Diane Dilma Dina Divya Dolores Dominika Donna Dora Doris Dorota Dorothea
Dorothy Dorothée Ebba Edith Edwina Eileen Ekaterina Elaine Elba Eleanor Elena Eliana Elif Elisa Elisabeth Elise Eliza
Elizabeth Elke Ella Ellen Ellie Eloise Elsa Elsbeth Elspeth Elvira Emer Emilia Emily Emine Emma Erica Erika Erin Erna
Esme Esmeralda Estela Estelle Esther Eugenia Eugénie Eunice Eva Eve Evelina Evelyn Ewa Faiza Farah Fatima Fatou
Fatoumata Federica Felicia Fernanda Fiona Flavia Florence Folasade Frances Francesca Franziska Freda Freya Frida
Friederike Funmi Gabriela Gabrielle Gaby Gail Galina Gemma Genevieve Geneviève Gennifer Georgina Geraldine Gertrude
Ghislaine Gina Ginette Giorgia Gisela Gisele Giulia Gladys Glenda Glenys Gloria Golda Grace Graciela Greta Gretchen
Gráinne Guadalupe Gudrun Gwen Gwendolyn Gwyneth Habiba Hadiza Hafsa Hala Hanan Hanna Hannah Harriet Haruka Hattie
Heather Hedwig Heidi Heidrun Heike Helen Helena Helga Henrietta Hermione Hetty Hilary Hilda Hilde Hillary Hope Huma
Hélène Ida Ilana Ileana Ilse Imelda Imogen Ines Inga Inge Ingeborg Ingrid Inna Inés Inês Iona Irene Irina Iris Irma
Isabel Isabella Isabelle Ishani Isla Iva Ivana Ivanka Iwona Izabela Jacinda Jacinta Jackie Jacqueline Jana Janaki Jane
Janelle Janet Janice Janina Janine Jasmin Jasmine Jayne Jeanette Jeanine Jeannie Jelena Jen Jenna Jennifer Jenny
Jessica Jill Joan Joanie Joann Joanna Joanne Jocelyn Jodi Jodie Johanna Jolanta Josefina Josephine Josie Joy Joyce
Juanita Judit Judith Judy Julia Juliana Juliane Julie Juliet Julieta Juliette June Justina Justine Jutta Kaitlin
Kaitlyn Kaja Kalpana Kamala Kanako Karen Karin Karina Karolina Karoline Kasia Katalin Katarina Katarzyna Kate Katerina
Kateryna Kath Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kavita Kayla Kayleigh
Keiko Keira Kelly Kellyanne Kendra Kerry Kerstin Khadija Kim Kimberly Kirsten Kirsty Klara Krista Kristalina Kristen
Kristin Kristina Kristine Krystyna Kumiko Kylie Kyrsten Laila Lakshmi Lana Lara Larissa Latifa Laura Lauren Laurie
Lavinia Leah Leanne Leila Lena Leonie Leonora Leslie Leticia Letitia Lidia Lila Lilian Liliana Lillian Lilly Lily Lina
Linda Linnea Lisa Lisbeth Lise Liz Ljubica Lois Lola Lorena Loretta Lori Lorna Lorraine Louisa Louise Luana Lucia
Luciana Lucie Lucinda Lucrezia Lucy Ludmila Luisa Luise Lupita Lydia Lyn Lynda Lynette Lynn Lynne Lyudmila Maaike
Mabel Maddie Madeleine Madeline Madison Maeve Magda Magdalena Maggie Maisie Majella Malala Malin Mandy Manon Manuela
Mara Marcela Marcella Marcia Maren Margaret Margarete Margaretha Margarethe Margarita Margit Margot Margret Margrethe
Marguerite Maria Mariam Mariana Marianne Maribel Marie Mariel Marija Marika Mariko Marilena Marilyn Marina Marine
Marisa Marisol Marit Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Maryna Matilda Matilde Maud Maura
Maureen Mavis Maya Małgorzata Megan Megyn Melania Melanie Melinda Melissa Meredith Mette Mia Michaela Michelle Michiko
Michèle Mila Mildred Milena Millie Mina Minnie Mira Miranda Mireille Miriam Mirjam Moira Molly Mona Monica Monika
Monique Moya Muriel Myra Myriam Myrtle Nadezhda Nadia Nadine Nadège Naima Naina Nancy Nanette Naomi Nasreen Natalia
Natalie Natasha Nathalie Nazanin Neha Nell Nellie Ngozi Niamh Nicola Nicole Nicoletta Nicolette Nikki Nina Noelle Nora
Norma Noura Nuala Nuria Odette Ofelia Oksana Olena Olga Olivia Olivie Olwen Oonagh Oprah Orla Ottilie Paloma Pamela
Paola Patricia Patty Paula Paulette Paulina Pauline Peggy Penelope Penny Perpetua Petra Philippa Philomena Phoebe
Phyllis Pia Pilar Pippa Polly Pooja Preeti Priti Priya Quynh Rachel Radhika Ragnhild Rajani Ramona Raquel Rasha Raya
Rebecca Reem Reena Regina Renata Renate Renee Renée Rhian Rhiannon Rhoda Rhona Riina Rita Roberta Robin Roisin Romana
Romy Rosa Rosalie Rosalind Rosanna Rose Roseanne Rosemary Rosie Rosita Roswitha Rowena Roxanne Roza Rukmini Ruksana
Ruth Róisín Sabina Sabine Sabrina Sadie Safiya Saima Sally Salma Samantha Samia Sana Sandra Sanjana Sanna Saoirse Sara
Sarah Saskia Seema Selina Selma Senait Shabana Shalini Shanice Shannon Sharmeen Sharmila Sharon Sheena Sheila Shelley
Sheryl Shilpa Shireen Shirley Shona Shreya Sian Sibongile Sibylle Sigrid Silke Silvia Simona Simone Sinead Sinéad
Siobhan Siobhán Siri Sital Siân Slavica Sofia Solange Soledad Solveig Sonia Sophia Sophie Soraya Stacey Steffi Stella
Stephanie Stina Sue Suki Sunita Susan Susanna Suzana Suzanne Suzy Svetlana Swati Sybil Sylvia Tabitha Tahira Takako
Tamar Tamara Tammy Tamsin Tania Tanya Tara Tasha Tatiana Teresa Tess Tessa Thandiwe Thea Thelma Theresa Tiffany Tilda
Tilly Tina Titilayo Toni Tova Tracy Trudy Tulsi Ulla Ulrike Uma Ursula Valentina Valeria Valerie Vanda Vandana Vanessa
Vera Verena Veronica Vesna Vicky Victoria Viktoria Viola Violet Virginia Vivian Viviana Vivien Wanda Wangari Wanjiru
Wendy Whitney Whoopi Wiebke Wilhelmina Wilma Winifred Winnie Xiomara Yael Yasmin Yasmine Yekaterina Yelena Yetunde
Yoko Yolanda Yulia Yumiko Yuriko Yvette Yvonne Zahra Zainab Zara Zelda Zeynep Zoe Zuzana Élodie Émilie`)
